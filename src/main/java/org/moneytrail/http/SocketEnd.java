package org.moneytrail.http;

/** Why the server ends a connection; the codes are those of graphql-transport-ws. */
record SocketEnd(short code, String reason) {

    static final SocketEnd NOT_UNDERSTOOD =
            new SocketEnd((short) 4400, "Not a message of graphql-transport-ws");
    static final SocketEnd NOT_INITIALISED =
            new SocketEnd((short) 4401, "Unauthorized: connection_init comes first");
    static final SocketEnd BAD_TOKEN = forbidden("the token is not valid here");
    static final SocketEnd TOKEN_EXPIRED = forbidden("the token expired");
    static final SocketEnd OTHER_PROTOCOL =
            new SocketEnd((short) 4406, "Subprotocol not acceptable: use graphql-transport-ws");
    static final SocketEnd NO_INIT =
            new SocketEnd((short) 4408, "Connection initialisation timeout");
    static final SocketEnd TWO_INITS =
            new SocketEnd((short) 4429, "Too many initialisation requests");
    static final SocketEnd TOO_LARGE = new SocketEnd((short) 1009, "The message is too large");

    private static SocketEnd forbidden(String why) {
        return new SocketEnd((short) 4403, "Forbidden: " + why);
    }

    /** The id stays out of it: a reason has room for 123 bytes, and it is the client's own. */
    static SocketEnd twice() {
        return new SocketEnd((short) 4409, "Subscriber for this id already exists");
    }
}
