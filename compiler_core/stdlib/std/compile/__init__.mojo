"""What functions become."""

from .compile import CompiledFunctionInfo, compile_info
