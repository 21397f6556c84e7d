def vis(): pass
