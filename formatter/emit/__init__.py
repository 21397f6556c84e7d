"""The tree of a line to leaves: what stands where, with which blanks, and where the line may
break."""
