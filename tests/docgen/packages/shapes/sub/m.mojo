def f(): 
    """Does F"""
    pass
