x = DType.float32
y = module.Type.method
