def main():
    __mlir_region body():
        print("never run")
    print("end")
