a = "one\n\x41" + 'two\'s'
