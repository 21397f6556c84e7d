thin = 1
raises = where + out
read(mut)
