from app.core.engine import run


def main():
    print(run("go"))
