"""The concrete middle representation: low types, control-flow graphs, operations, verification."""

from compiler_core.mir.body import Block, Function, Local, Module, Place
from compiler_core.mir.layout import DataLayout
from compiler_core.mir.printer import print_function, print_module
from compiler_core.mir.text_parser import MirSyntaxError, parse_module, parse_type
from compiler_core.mir.verifier import Problem, verify

__all__ = [
    "Block",
    "DataLayout",
    "Function",
    "Local",
    "MirSyntaxError",
    "Module",
    "Place",
    "Problem",
    "parse_module",
    "parse_type",
    "print_function",
    "print_module",
    "verify",
]
