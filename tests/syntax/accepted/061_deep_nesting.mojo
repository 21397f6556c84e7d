def main():
    if True:
     for i in range(2):
                while i < 5:
                  try:
                      if i == 1:
                        break
                      else: print([(1, [2, [(3, (4, [5]))][0][1][0]]), (6, [7, (((8)))])][0][0])
                      break
                  except: pass
                else:
                    print("else of while")
     else:
         print("else of for")
