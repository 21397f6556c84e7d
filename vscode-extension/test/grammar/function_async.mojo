async def fetch() -> Int:
    return await other()
