"""Conditions of run time as parameters, and tiles that know whether they are whole."""

comptime SwitchedFunction = def[sw: Bool]() raises -> None
"""What is done for a condition."""
comptime SwitchedFunction2 = def[sw0: Bool, sw1: Bool]() -> None
"""What is done for two conditions."""
comptime Static1DTileUnswitchUnitFunc = def[width: Int, sw: Bool](Int, Int) -> None
"""What is done for a tile: where it begins and where all ends; whether it is a whole tile."""
comptime Static1DTileUnitFuncWithFlag = def[width: Int, flag: Bool](Int) -> None
"""What is done for a tile, and whether it is at the border."""
comptime Dynamic1DTileUnswitchUnitFunc = def[sw: Bool](Int, Int, Int) -> None
"""What is done for a tile: where it begins, where all ends, how large it is."""
comptime Static1DTileUnitFuncWithFlags = def[
    width: Int, left_flag: Bool, right_flag: Bool
](Int) -> None
"""What is done for a tile, and whether it is at the left and at the right border."""


def unswitch(dynamic_switch: Bool, switched_func: Some[SwitchedFunction]) raises:
    """Call a function with a condition as its parameter."""
    if dynamic_switch:
        switched_func[True]()
    else:
        switched_func[False]()


def unswitch(dynamic_switch: Bool, switched_func: Some[def[sw: Bool]() -> None]):
    """Call a function with a condition as its parameter."""
    if dynamic_switch:
        switched_func[True]()
    else:
        switched_func[False]()


def unswitch(
    dynamic_switch_a: Bool, dynamic_switch_b: Bool, switched_func: Some[SwitchedFunction2]
):
    """Call a function with two conditions as its parameters."""
    if dynamic_switch_a:
        if dynamic_switch_b:
            switched_func[True, True]()
        else:
            switched_func[True, False]()
    elif dynamic_switch_b:
        switched_func[False, True]()
    else:
        switched_func[False, False]()
