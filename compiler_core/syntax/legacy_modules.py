"""Modules of the standard library under names that they had before 1.2.

Whether `math` is the library's module or one of the program's own shows only when imports are
resolved. Here the names that are imported from it decide: an import is one of old times if the
library has had all of them in that package.
"""

from __future__ import annotations

from typing import Final

# Modules that moved inside `std` since 1.0.
_MOVED: Final = {
    "algorithm.backend.cpu.elementwise": "algorithm.functional",
    "algorithm.backend.cpu.parallelize": "algorithm.functional",
    "algorithm.backend.cpu.reduction": "algorithm.reduction",
    "builtin.simd": "simd",
    "builtin.simd_size": "builtin.simd_length",
    "collections.inline_array": "collections.array",
    "collections.string.string_slice": "collections.string.string_span",
    "hashlib": "hash",
    "io.write": "format",
    "hashlib.hash": "hash.hash",
    "hashlib.hasher": "hash.hasher",
    "memory.span": "collections.span",
    "memory.unsafe_maybe_uninit": "memory.maybe_uninit",
    "runtime.asyncrt": "runtime",
    "sys.param_env": "sys.defines",
}


def todays_name(path: str, imported: tuple[str, ...]) -> str | None:
    """The name that a module of the library has in 1.2; None if it has that name already, or need
    not be the library's."""
    package, _, rest = path.partition(".")
    if package == "std":
        new = _MOVED.get(rest)
        return None if new is None else f"std.{new}"
    names = _NAMES.get(package)
    if names is None or not imported or not names.issuperset(imported):
        return None
    return f"std.{_MOVED.get(path, path)}"


# What a package of the library and its modules declare, in 1.0 or in 1.2.
_NAMES: Final[dict[str, frozenset[str]]] = {
    "algorithm": frozenset(
        "BinaryTile1DTileUnitFunc Dynamic1DTileUnitFunc Dynamic1DTileUnswitchUnitFunc "
        "Static1DTileUnitFunc Static1DTileUnitFuncWithFlag Static1DTileUnitFuncWithFlags "
        "Static1DTileUnswitchUnitFunc Static2DTileUnitFunc SwitchedFunction SwitchedFunction2 "
        "backend block_reduce cpu cumsum dual_elementwise elementwise functional gpu map "
        "map_reduce max mean memory min parallel_memcpy parallelize parallelize_over_rows "
        "product reduce reduce_boolean reduce_kernel reduce_launch reduction row_reduce "
        "saturated_reduce_kernel small_reduce_kernel stencil stencil_gpu sum sync_parallelize "
        "tile tile_and_unswitch tile_middle_unswitch_boundaries twophase_reduce_kernel unswitch "
        "variance vectorize".split()
    ),
    "atomic": frozenset("Atomic Ordering atomic fence".split()),
    "base64": frozenset(
        "Bytes END_FIRST_RANGE END_SECOND_RANGE OFFSETS UNUSED b16decode b16encode b64decode "
        "b64encode base64 decode load_incomplete_simd".split()
    ),
    "benchmark": frozenset(
        "Batch Bench BenchConfig BenchId BenchMetric Bencher BenchmarkInfo Format Mode Progress "
        "QuickBench Report ThroughputMeasure Unit bencher benchmark black_box clobber_memory "
        "compiler keep memory quick_bench run sleep sleeper".split()
    ),
    "bit": frozenset(
        "bit bit_not bit_reverse bit_width byte_swap count_leading_zeros count_trailing_zeros "
        "is_negative log2_ceil log2_floor mask next_power_of_two pop_count prev_power_of_two "
        "rotate_bits_left rotate_bits_right splat".split()
    ),
    "builtin": frozenset(
        "ASSERT_MODE AnyCoroutine AnyOrigin AnyType BFloat16 Bool Boolable Byte Comparable "
        "ContiguousSlice Copyable Coroutine CurrentPlugin DType Defaultable DevicePassable "
        "DevicePointerLike DeviceTypeEncoder EllipsisType EnumLike Equatable Error "
        "ExternalOrigin FP FastMathFlag Float16 Float32 Float4_e2m1fn Float64 Float8_e4m3fn "
        "Float8_e4m3fnuz Float8_e5m2 Float8_e5m2fnuz Float8_e8m0fnu FloatLiteral Floatable "
        "FloatableRaising Identifiable ImmutAnyOrigin ImmutExternalOrigin ImmutOrigin "
        "ImmutUnsafeAnyOrigin ImmutUntrackedOrigin ImplicitlyCopyable ImplicitlyDeletable "
        "ImplicitlyDestructible Indexer InlineLevel Int Int128 Int16 Int256 Int32 Int64 Int8 "
        "IntLiteral Intable IntableRaising KGENString Movable MutAnyOrigin MutExternalOrigin "
        "MutOrigin MutUnsafeAnyOrigin MutUntrackedOrigin Never NoneType Origin OriginSet "
        "ParameterList RaisingCoroutine RegisterPassable ReversibleRange SIMD SIMDLength "
        "SIMDSize Scalar Sized SizedRaising Slice Some SomeTypeList StackTrace "
        "StaticConstantOrigin StridedSlice StringLiteral TrivialRegisterPassable Tuple TypeList "
        "U8x16 UInt UInt128 UInt16 UInt256 UInt32 UInt64 UInt8 UnsafeAnyOrigin UntrackedOrigin "
        "VariadicList VariadicPack all any anytype bin bool breakpoint builtin_slice cache_f32 "
        "cache_f64 ceil_div comparable constrained coroutine debug_assert device_passable "
        "downcast dtype enum_like error float8_e4m3fn_to_str float8_e4m3fnuz_to_str "
        "float8_e5m2_to_str float8_e5m2fnuz_to_str float_literal floatable floor_div foo "
        "format_int global_constant globals hex identifiable index inline_level "
        "insertion_sort_threshold int int_literal len materialize neg_digit_value none oct "
        "paramfor_has_next paramfor_next_iter paramfor_next_value partition pos_digit_value "
        "range rebind rebind_var reversed simd simd_length simd_size slice sort string_literal "
        "swap trait_downcast trait_downcast_var tuple type_aliases value variadics".split()
    ),
    "collections": frozenset(
        "Array BIGGEST_UTF8_FIRST_BYTE BinaryHeap BitSet BytesIter CARRY CONTAINER_SIZE "
        "CTRL_DELETED CTRL_EMPTY Codepoint CodepointSliceIter CodepointsIter CountTuple Counter "
        "Deque Dict DictEntry DictKeyError EmptyDictError EmptyOptionalError "
        "FLUSHING_WRITE_BUFFER_BYTES GBP_CONTROL GBP_CR GBP_EXTEND GBP_EXTENDED_PICTOGRAPHIC "
        "GBP_L GBP_LF GBP_LV GBP_LVT GBP_OTHER GBP_PREPEND GBP_REGIONAL_INDICATOR "
        "GBP_SPACINGMARK GBP_T GBP_V GBP_ZWJ GROUP_WIDTH GraphemeIndicesIter GraphemeSliceIter "
        "Group INCB_CONSONANT INCB_EXTEND INCB_LINKER INCB_NONE INITIAL_CAPACITY ImmSpan "
        "ImmStringSlice ImmStringSpan InlineArray Interval IntervalElement IntervalTree "
        "KeyElement LinkedList List MANTISSA_EXPLICIT_BITS MAXIMUM_UINT64_AS_STRING MutSpan "
        "Node OVERLONG_2 OVERLONG_3 OVERLONG_4 Optional OptionalReg OwnedKwargsDict "
        "POWERS_OF_10 SMALLEST_POWER_OF_5 SURROGATE Set Span StaticString String StringDict "
        "StringSlice StringSpan SwissTable SwissTableEntry TOO_LARGE TOO_LARGE_1000 TOO_LONG "
        "TOO_SHORT TWO_CONTS TypeDict UInt128Decomposed UTF8Chunk UTF8Chunks UTF8_CHAR_WIDTHS "
        "array ascii atof atol binary_heap bitset can_use_clinger_fast_path check_bounds "
        "check_slice_bounds chr clinger_fast_path codepoint constants counter create_float64 "
        "create_subnormal_float64 deque dict format full_multiplication "
        "get_128_bit_truncated_product get_power_of_5 get_sign get_static_string "
        "get_vector_with_exponents h2 has_lowercase_mapping has_uppercase_mapping "
        "has_uppercase_mapping2 has_uppercase_mapping3 inline_array interval is_lowercase "
        "is_occupied is_uppercase iterators lemire_algorithm linked_list list lowercase_mapping "
        "optional ord parsing_floats parsing_integers set shuf1 shuf2 shuf3 span "
        "standardize_string_slice string string_slice string_span strip_unused_characters "
        "to_integer to_lowercase to_uppercase type_dict uppercase_mapping uppercase_mapping2 "
        "uppercase_mapping3 validate_chunk".split()
    ),
    "compile": frozenset("CompiledFunctionInfo compile compile_info my_func".split()),
    "complex": frozenset(
        "ComplexFloat32 ComplexFloat64 ComplexSIMD ComplexScalar abs complex".split()
    ),
    "documentation": frozenset("doc_hidden documentation".split()),
    "ffi": frozenset(
        "CStringSlice CStringSpan CompilationTarget DEFAULT_RTLD ErrNo MAX_PATH OptionalReg "
        "OwnedDLHandle OwnedPointer Path PathLike Pointer RTLD ThinAllocation UnsafeUnion abort "
        "c_char c_double c_float c_int c_long c_long_long c_pid_t c_short c_size_t c_ssize_t "
        "c_uchar c_uint c_ulong c_ulong_long c_ushort cstring dealloc dlclose dlerror dlopen "
        "dlsym external_call get_errno get_random get_static_string is_32bit is_64bit main "
        "set_errno size_of stdPathLike unsafe_cast unsafe_union".split()
    ),
    "format": frozenset(
        "EnumLike FormatStruct HEAP_BUFFER_BYTES Named ParameterList Point Repr "
        "STACK_BUFFER_BYTES Span TString TypeList TypeNames Writable Writer call_write_repr_to "
        "call_write_to constrained_conforms_to_writable reflect repr tstring write_repr_to "
        "write_sequence_to write_string write_to".split()
    ),
    "hash": frozenset(
        "Hashable Hasher default_comp_time_hasher default_hasher hash hash_bytes hasher".split()
    ),
    "hashlib": frozenset(
        "AHasher Fnv1a Hashable Hasher MULTIPLE ROT U128 U256 default_comp_time_hasher "
        "default_hasher hash hasher".split()
    ),
    "io": frozenset(
        "CurrentPlugin FILE_ptr FileDescriptor FileHandle O_APPEND O_CLOEXEC O_CREAT O_RDONLY "
        "O_RDWR O_TRUNC O_WRONLY RawFileDescriptor Writable Writer file file_descriptor input "
        "io open print write".split()
    ),
    "iter": frozenset(
        "AllCopyable AllImplicitlyDestructible Iterable IterableOwned Iterator StopIteration "
        "TypeList chain downcast empty enumerate iter map next once peekable square zip".split()
    ),
    "itertools": frozenset(
        "count cycle drop drop_while itertools product repeat take take_while".split()
    ),
    "logger": frozenset("DEFAULT_LEVEL Level Logger logger".split()),
    "math": frozenset(
        "Absable CeilDivable CeilDivableRaising Ceilable CurrentPlugin DivModable Floorable "
        "Powable Roundable Truncable abs acos acosh align_down align_up asin asinh atan atan2 "
        "atanh cbrt ceil ceildiv clamp comb constants copysign cos cosh divmod e erf erfc exp "
        "exp2 exp_approx_f32 expm1 factorial fast floor fma frexp gamma gcd hypot inf iota "
        "isclose isfinite isinf isnan j0 j1 lcm ldexp lgamma log log10 log1p log2 log2e logb "
        "math max min modf mulhi mulwide nan nextafter perm pi polynomial polynomial_evaluate "
        "pow recip remainder round rsqrt scalb sin sinh sqrt tan tanh tau trunc ualign_down "
        "ualign_up uceildiv udiv_unchecked udivmod udivmod_unchecked ufloordiv ulp umod uutils "
        "y0 y1".split()
    ),
    "memory": frozenset(
        "AddressSpace Alignment Allocation ArcPointer CurrentPlugin ImmOpaquePointer ImmPointer "
        "ImmutOpaquePointer ImmutPointer ImmutSpan ImmutUnsafePointer Layout ManagedAllocation "
        "MaybeUninit MutOpaquePointer MutPointer MutSpan MutUnsafePointer NicheStorageTraits "
        "OpaquePointer OptionalImmPointer OptionalMutPointer OptionalPointer "
        "OptionalUnsafePointer OwnedPointer Pointer Span ThinAllocation UnsafeMaybeUninit "
        "UnsafePointer WeakPointer address_space alloc arc_pointer bitcast dealloc destroy_n "
        "forget_deinit is_trivially_copyable is_trivially_deletable is_trivially_destructible "
        "is_trivially_movable main maybe_uninit memcmp memcpy memmove memory memset memset_zero "
        "owned_pointer pack_bits pointer pointer_to_int process span stack_allocation "
        "uninit_copy_n uninit_move_n unsafe unsafe_alloc unsafe_cast unsafe_destroy_n "
        "unsafe_maybe_uninit unsafe_memcmp unsafe_memcpy unsafe_memmove unsafe_memset "
        "unsafe_memset_zero unsafe_pointer unsafe_stack_allocation unsafe_uninit_copy_n "
        "unsafe_uninit_move_n".split()
    ),
    "origin": frozenset(
        "AnyOrigin ImmOrigin ImmStaticOrigin ImmUnsafeAnyOrigin ImmUntrackedOrigin "
        "ImmutAnyOrigin MutAnyOrigin MutOrigin MutUnsafeAnyOrigin MutUntrackedOrigin Origin "
        "OriginSet UnsafeAnyOrigin UntrackedOrigin".split()
    ),
    "os": frozenset(
        "CurrentPlugin PathLike Pipe Process ProcessStatus SEEK_CUR SEEK_END SEEK_SET abort "
        "basename blkcnt_t blksize_t block_idx chdir dev_t dirname env exists expanduser "
        "expandvars fstat getenv getsize getuid gid_t is_absolute isatty isdir isfile islink "
        "join lexists link listdir lstat makedirs mkdir mode_t nlink_t off_t os path pathlike "
        "process realpath remove removedirs rmdir sep setenv split split_extension splitroot "
        "stat stat_result symlink thread_idx uid_t unlink unsetenv".split()
    ),
    "pathlib": frozenset("DIR_SEPARATOR Path cwd path".split()),
    "pwd": frozenset("Passwd char getpwnam getpwuid gid_t pwd time_t uid_t".split()),
    "python": frozenset(
        "CPython ConvertibleFromPython ConvertibleToPython ExceptionType ExternalFunction "
        "GILAcquired GILReleased GenericPyFunction METH_FASTCALL METH_KEYWORDS METH_STATIC "
        "METH_VARARGS MOJO_PYTHON_TYPE_OBJECTS NumPyView PyBool_FromLong PyCFunction "
        "PyCFunctionFast PyCFunctionWithKeywords PyCapsule_Destructor PyCapsule_GetPointer "
        "PyCapsule_New PyDict_GetItemWithError PyDict_New PyDict_Next PyDict_SetItem "
        "PyErr_Clear PyErr_Fetch PyErr_GetRaisedException PyErr_Occurred PyErr_SetNone "
        "PyErr_SetString PyEval_EvalCode PyEval_RestoreThread PyEval_SaveThread "
        "PyFloat_AsDouble PyFloat_FromDouble PyFunctionRaising PyFunctionWithKeywordsRaising "
        "PyGILState_Check PyGILState_Ensure PyGILState_Release PyGILState_STATE "
        "PyImport_AddModule PyImport_ImportModule PyIter_Check PyIter_Next PyList_GetItem "
        "PyList_New PyList_SetItem PyLong_AsSsize_t PyLong_FromSize_t PyLong_FromSsize_t "
        "PyMethodDef PyModuleDef PyModuleDef_Base PyModuleDef_Slot PyModule_AddFunctions "
        "PyModule_AddObjectRef PyModule_Create2 PyModule_GetDict PyMojoObject PyNumber_Float "
        "PyNumber_Long PyObject PyObjectFunction PyObjectPtr PyObject_Call PyObject_CallObject "
        "PyObject_Free PyObject_GetAttrString PyObject_GetItem PyObject_GetIter "
        "PyObject_HasAttrString PyObject_Hash PyObject_IsTrue PyObject_Length "
        "PyObject_SetAttrString PyObject_SetItem PyObject_Str PyObject_Type PyRun_SimpleString "
        "PyRun_String PySet_Add PySet_New PySlice_New PyThreadState PyTuple_GetItem PyTuple_New "
        "PyTuple_SetItem PyTypeObject PyTypeObjectPtr PyType_FromSpec PyType_GenericAlloc "
        "PyType_GetFlags PyType_GetName PyType_IsSubtype PyType_Slot PyType_Spec "
        "PyUnicode_AsUTF8AndSize PyUnicode_DecodeUTF8 Py_CompileString Py_DecRef Py_IncRef "
        "Py_Is Py_NewRef Py_TPFLAGS_BASE_EXC_SUBCLASS Py_TPFLAGS_BYTES_SUBCLASS "
        "Py_TPFLAGS_DEFAULT Py_TPFLAGS_DICT_SUBCLASS Py_TPFLAGS_LIST_SUBCLASS "
        "Py_TPFLAGS_LONG_SUBCLASS Py_TPFLAGS_TUPLE_SUBCLASS Py_TPFLAGS_TYPE_SUBCLASS "
        "Py_TPFLAGS_UNICODE_SUBCLASS Py_eval_input Py_file_input Py_func_type_input Py_hash_t "
        "Py_single_input Py_ssize_t Py_tp_dealloc Py_tp_init Py_tp_methods Py_tp_new Py_tp_repr "
        "Python PythonModuleBuilder PythonObject PythonTypeBuilder PythonVersion Typed_initproc "
        "Typed_newfunc bindings check_and_get_arg check_and_get_or_convert_arg "
        "check_arguments_arity conversions copy_to_numpy_array copy_to_numpy_tensor "
        "default_init_func destructor from_numpy_array from_numpy_tensor lookup_py_type_object "
        "numpy python python_object raise_python_exception reprfunc wrapper_with_kwargs".split()
    ),
    "random": frozenset(
        "NormalRandom Random philox rand randint randn randn_float64 random random_float64 "
        "random_si64 random_ui64 seed shuffle".split()
    ),
    "reflection": frozenset(
        "AllComparable AllCopyable AllDefaultable AllEquatable AllHashable "
        "AllImplicitlyCopyable AllImplicitlyDestructible AllMovable AllRegisterPassable "
        "AllWritable Point Reflected ReflectedFn SourceLocation call_location function "
        "get_function_name get_linkage_name location main my_assert my_func my_function "
        "print_fields reflect reflect_fn source_location traits type_info".split()
    ),
    "runtime": frozenset(
        "RaisingTask Task TaskGroup TaskGroupContext Trace TraceCategory TraceLevel asyncrt "
        "create_raising_task create_task external_call get_current_trace_id get_safe_task_id "
        "initialize_runtime is_profiling_disabled is_profiling_enabled log parallelism_level "
        "task_id_for_device trace_arg tracing".split()
    ),
    "simd": frozenset(
        "BFloat16 Byte FastMathFlag Float16 Float32 Float4_e2m1fn Float64 Float8_e4m3fn "
        "Float8_e4m3fnuz Float8_e5m2 Float8_e5m2fnuz Float8_e8m0fnu Int Int128 Int16 Int256 "
        "Int32 Int64 Int8 SIMD Scalar U8x16 UInt UInt128 UInt16 UInt256 UInt32 UInt64 UInt8 "
        "add_fn and_fn body indices max_finite_byte max_fn min_fn mul_fn or_fn wrapper_fn".split()
    ),
    "stat": frozenset(
        "S_IFBLK S_IFCHR S_IFDIR S_IFIFO S_IFLNK S_IFMT S_IFREG S_IFSOCK S_ISBLK S_ISCHR "
        "S_ISDIR S_ISFIFO S_ISLNK S_ISREG S_ISSOCK stat".split()
    ),
    "subprocess": frozenset("FILE_ptr run subprocess".split()),
    "sys": frozenset(
        "Buffer BufferMode CompilationOptionsHandle CompilationTarget Context ContextHandle "
        "ControlOffset ControlWidth DebugLevel DescriptorOffset DescriptorWidth Device "
        "DeviceHandle DeviceRef DeviceSpec Driver DriverHandle DriverVersion "
        "EVENT_FLAG_CPU_VISIBLE EVENT_FLAG_NONE Endian ErrNo Event EventFlags EventHandle "
        "ExecuteConfigHandle FILE_ptr FcntlCommands FcntlFDFlags FprintfCtrl FunctionHandle "
        "HALError HALFunction Handle Header MOJO_VERSION M_DRIVER_INTERFACE_VERSION_MAJOR "
        "M_DRIVER_INTERFACE_VERSION_MINOR M_DRIVER_INTERFACE_VERSION_PATCH "
        "M_driver_bundle_compilation_options M_driver_context M_driver_device M_driver_dim "
        "M_driver_driver M_driver_event M_driver_function M_driver_memory M_driver_queue "
        "M_driver_queue_execute_config M_driver_queue_execute_config_gpu "
        "M_driver_queue_execute_mode M_driver_runtime_bundle M_driver_slice "
        "M_driver_static_bundle MachineDefinition MemoryHandle MojoVersion OptimizationLevel "
        "OutParam Payload PluginHooks PluginResultCode PrefetchCache PrefetchLocality "
        "PrefetchOptions PrefetchRW Queue QueueHandle RawDriver RawPlugin RuntimeBundle "
        "RuntimeBundleHandle STATUS_ARGUMENT_OUT_OF_RANGE STATUS_BAD_BUNDLE STATUS_BAD_CONTEXT "
        "STATUS_BAD_DEVICE STATUS_BAD_DRIVER STATUS_BAD_EVENT STATUS_BAD_FUNCTION "
        "STATUS_BAD_MEMORY STATUS_BAD_QUEUE STATUS_EXECUTE_MODE_NOT_SUPPORTED "
        "STATUS_INCOMPATIBLE STATUS_INCOMPATIBLE_VERSION STATUS_INVALID_ARG STATUS_NO_DEVICES "
        "STATUS_OUT_OF_MEMORY STATUS_SUCCESS STATUS_UNINIT STATUS_UNKNOWN_ERROR "
        "STATUS_UNKNOWN_PROPERTY_NAME SanitizeAddress ServiceId SignalCodes StaticBundleHandle "
        "Stream WaitFlags Waitable align_of amd_signal_kind64_t amd_signal_t append_bytes arg "
        "argv assume ballot begin_fprintf bit_width_of breakpointhook buffer_t close "
        "codegen_unreachable compile compressed_store context current_accelerator debug "
        "default_accelerator defines device dlclose dlerror dlopen dlsym driver dup event "
        "execvp exit expect fclose fcntl fdopen fflush fprintf_append_args "
        "fprintf_append_string_n fprintf_stderr_begin fprintf_stdout_begin free gather "
        "get_control_field get_control_mask get_defined_bool get_defined_dtype get_defined_int "
        "get_defined_string get_device_spec get_errno get_machine_definition get_ready_flag "
        "has_accelerator has_amd_gpu_accelerator has_amd_rdna_gpu_accelerator "
        "has_apple_gpu_accelerator has_nvidia_gpu_accelerator header_t hostcall hsa_signal_add "
        "implicitarg_ptr inc_ptr_tag info inlined_assembly intrinsics is_32bit is_64bit "
        "is_amd_gpu is_apple_gpu is_apple_m5 is_big_endian is_debug_build is_defined is_gpu "
        "is_little_endian is_nvidia_gpu is_release_build is_triple kill likely llvm_intrinsic "
        "machine masked_load masked_store message_append_args message_append_bytes "
        "msg_get_end_flag msg_reset_begin_flag msg_reset_end_flag msg_set_begin_flag "
        "msg_set_end_flag msg_set_len num_logical_cores num_performance_cores "
        "num_physical_cores payload_t pclose pipe platform_map platform_type_map plugin pm "
        "popen posix_spawnp prefetch printf_append_args printf_append_string_n printf_begin "
        "queue readfirstlane realpath scatter send_signal sendmsg set_control_field set_errno "
        "set_ready_flag setvbuf simd_bit_width simd_byte_width simd_width_of size_of status "
        "stderr stdin stdlib_plugin stdout stream strided_load strided_store terminate unlikely "
        "update_mbox vfork waitpid write".split()
    ),
    "tempfile": frozenset(
        "NamedTemporaryFile TMP_MAX TemporaryDirectory gettempdir mkdtemp tempfile".split()
    ),
    "testing": frozenset(
        "PropTest PropTestConfig Rng Strategy TestReport TestResult TestSuite TestSuiteReport "
        "assert_aborts assert_almost_equal assert_equal assert_equal_pyobj assert_false "
        "assert_is assert_is_not assert_not_equal assert_raises assert_true list_strategy main "
        "prop random runner simd_strategy strategy string_strategy suite testing unsetenvs".split()
    ),
    "time": frozenset(
        "global_perf_counter_ns monotonic perf_counter perf_counter_ns sleep time "
        "time_function".split()
    ),
    "traits": frozenset(
        "AnyType Copyable Deinitable ImplicitlyCopyable IsTriviallyCopyable "
        "IsTriviallyDeinitable IsTriviallyMovable Movable anytype copyable deinit deinitable "
        "movable".split()
    ),
    "utils": frozenset(
        "All BlockingScopedLock BlockingSpinLock Color ComptimeInt ConditionalType Coord "
        "CoordLike DynamicCoord FPUtils FastDiv FlushDenormals Idx Index IndexList NicheIndex "
        "NicheStorageTraits SpinWaiter StaticCoord StaticTuple Text UnsafeCustomNicheStorage "
        "UnsafeNicheable UnsafeSingleNicheable Variant apply_fn coord coord_to_index_list "
        "crd2idx fast_div get_accum_type idx2crd index inf isfinite isinf isnan "
        "lldb_formatter_wrapping_type lock max_finite max_or_inf min_finite min_or_neg_inf nan "
        "neg_inf nextafter numerics product static_tuple type_functions variant".split()
    ),
}
