package org.zhibao.gateway.testsupport;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Sends exactly the bytes given: for what well-behaved clients would never send. */
public final class RawHttp {

    private RawHttp() {}

    /**
     * One exchange.
     *
     * @param head request line and headers without Host and Connection, lines separated by {@code \n}
     * @return everything the server sent until it closed the connection
     */
    public static String exchange(URI server, String head, String body) throws IOException {
        try (var socket = new Socket(server.getHost(), server.getPort())) {
            socket.setSoTimeout(10_000);
            var message = head.strip().replace("\n", "\r\n") + "\r\nHost: " + server.getAuthority()
                    + "\r\nConnection: close\r\n\r\n" + body;
            socket.getOutputStream().write(message.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
