print(t"""
name: {person.name()}
""")
