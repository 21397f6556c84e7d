"""Instructions of the machine in the text of a program."""


def inlined_assembly[
    asm: StringLiteral,
    result_type: TrivialRegisterPassable,
    *types: AnyType,
    constraints: StringLiteral,
    has_side_effect: Bool = True,
](*args: *types) -> result_type:
    """Run instructions of the machine.

    Parameters:
        asm: The instructions, as LLVM writes them.
        result_type: What they give back.
        types: What the operands are.
        constraints: Where operands and result are, as LLVM writes it.
        has_side_effect: Whether they do more than that.

    Args:
        args: The operands.

    Returns:
        What they give back.
    """
    comptime if has_side_effect:
        return __mlir_op.`pop.inline_asm`[
            _type=result_type, assembly=asm, constraints=constraints, hasSideEffects=True
        ](args)
    else:
        return __mlir_op.`pop.inline_asm`[
            _type=result_type, assembly=asm, constraints=constraints
        ](args)
