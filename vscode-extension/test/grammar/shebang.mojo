#!/usr/bin/env mojo
def main():
    print("hi")
