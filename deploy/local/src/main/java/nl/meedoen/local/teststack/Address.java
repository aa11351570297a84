package nl.meedoen.local.teststack;

/** Where a server listens. */
record Address(String host, int port) {

    static Address parse(String hostAndPort) {
        var colon = hostAndPort.lastIndexOf(':');
        return new Address(hostAndPort.substring(0, colon), Integer.parseInt(hostAndPort.substring(colon + 1)));
    }

    String jdbc(String database) {
        return "jdbc:postgresql://%s:%d/%s".formatted(host, port, database);
    }

    @Override
    public String toString() {
        return host + ":" + port;
    }
}
