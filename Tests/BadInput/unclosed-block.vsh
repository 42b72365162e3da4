try {
  sync
