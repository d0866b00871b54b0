package io.levain.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Requests byte by byte, as no client library sends them. */
final class RawRequests implements AutoCloseable {

    private final int port;
    private final List<Socket> open = new ArrayList<>();

    RawRequests(int port) {
        this.port = port;
    }

    /** Sends these bytes on a connection that stays open, and waits for nothing. */
    Socket send(String bytes) throws IOException {
        return send(bytes, new Socket());
    }

    /** The same on a connection in which next to nothing of the answer has room until somebody takes it. */
    Socket sendThroughNeedle(String bytes) throws IOException {
        Socket socket = new Socket();
        socket.setReceiveBufferSize(1);
        return send(bytes, socket);
    }

    private Socket send(String bytes, Socket socket) throws IOException {
        open.add(socket);
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 5_000);
        socket.getOutputStream().write(bytes.getBytes(StandardCharsets.ISO_8859_1));
        socket.getOutputStream().flush();
        return socket;
    }

    /** All that is answered until the server hangs up; fails if that takes longer. */
    String answer(String bytes, int milliseconds) throws IOException {
        Socket socket = send(bytes);
        socket.setSoTimeout(milliseconds);
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        for (Socket socket : open) {
            socket.close();
        }
    }
}
