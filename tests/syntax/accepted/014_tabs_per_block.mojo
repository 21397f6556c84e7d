def tabbed():
	if True:
		print("two tabs")
	print("one tab")


def spaced():
  if True:
      print("six spaces")
  print("two spaces")


def main():
 tabbed()
 spaced()
