package org.zhibao.benchmarks;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/**
 * A kept-alive HTTP/1.1 connection that does as little as possible: on a machine of two cores a full client would take from
 * the server the time that is to be measured.
 */
final class Connection implements AutoCloseable {

    private final Socket socket;
    private final InputStream in;
    private final OutputStream out;
    private final String host;

    Connection(URI base) throws IOException {
        host = base.getHost() + ":" + base.getPort();
        socket = new Socket(base.getHost(), base.getPort());
        socket.setTcpNoDelay(true);
        in = new BufferedInputStream(socket.getInputStream(), 16_384);
        out = socket.getOutputStream();
    }

    /** An answer. */
    record Answer(int status, String etag, String body) {}

    Answer send(String method, String path, Map<String, String> headers, String body) throws IOException {
        return send(method, path, headers, "application/json", body);
    }

    Answer send(String method, String path, Map<String, String> headers, String type, String body) throws IOException {
        var content = body.getBytes(StandardCharsets.UTF_8);
        var start = head(method, path, headers, type, content.length);
        var message = new byte[start.length + content.length];
        System.arraycopy(start, 0, message, 0, start.length);
        System.arraycopy(content, 0, message, start.length, content.length);
        out.write(message);
        out.flush();
        return read();
    }

    /** Sends a body of that length, the block over and over. */
    Answer stream(String method, String path, Map<String, String> headers, String type, long length, byte[] block)
            throws IOException {
        out.write(head(method, path, headers, type, length));
        for (long sent = 0; sent < length; sent += block.length) {
            out.write(block, 0, (int) Math.min(block.length, length - sent));
        }
        out.flush();
        return read();
    }

    private byte[] head(String method, String path, Map<String, String> headers, String type, long length) {
        var head = new StringBuilder(512)
                .append(method)
                .append(' ')
                .append(path)
                .append(" HTTP/1.1\r\nHost: ")
                .append(host)
                .append("\r\nAccept: application/json\r\n");
        headers.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        if (length > 0) {
            head.append("Content-Type: ")
                    .append(type)
                    .append("\r\nContent-Length: ")
                    .append(length)
                    .append("\r\n");
        }
        return head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private Answer read() throws IOException {
        var statusLine = line();
        int status = Integer.parseInt(statusLine.substring(9, 12));
        int length = 0;
        boolean chunked = false;
        var etag = "";
        for (var header = line(); !header.isEmpty(); header = line()) {
            var lower = header.toLowerCase(Locale.ROOT);
            if (lower.startsWith("content-length:")) {
                length = Integer.parseInt(header.substring(15).strip());
            } else if (lower.startsWith("transfer-encoding:")) {
                chunked = lower.contains("chunked");
            } else if (lower.startsWith("etag:")) {
                etag = header.substring(5).strip();
            }
        }
        return new Answer(status, etag, chunked ? chunks() : new String(in.readNBytes(length), StandardCharsets.UTF_8));
    }

    private String chunks() throws IOException {
        var text = new StringBuilder();
        for (int size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
            text.append(new String(in.readNBytes(size), StandardCharsets.UTF_8));
            line();
        }
        line();
        return text.toString();
    }

    private String line() throws IOException {
        var text = new StringBuilder(64);
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("The server closed the connection");
            }
            if (next != '\r') {
                text.append((char) next);
            }
        }
        return text.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
