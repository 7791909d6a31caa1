package org.zhibao.localstack;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;

/** The port number of every listener of one stack. */
public record Ports(Map<Listener, Integer> numbers) {

    private static final String OFFSET = "ZHIBAO_PORT_OFFSET";

    public Ports {
        numbers = Collections.unmodifiableMap(new EnumMap<>(numbers));
    }

    public int of(Listener listener) {
        Integer number = numbers.get(listener);
        if (number == null) {
            throw new IllegalArgumentException("no port for " + listener);
        }
        return number;
    }

    public int of(Part part) {
        return of(part.listener());
    }

    /**
     * The default numbers, each moved by {@code ZHIBAO_PORT_OFFSET} or set by its own {@code ZHIBAO_PORT_...}.
     *
     * @throws StackFailure when a value is no port number or two listeners share one
     */
    public static Ports fromEnvironment(Map<String, String> environment) {
        int offset = number(OFFSET, environment.getOrDefault(OFFSET, "0"));
        Map<Listener, Integer> numbers = new EnumMap<>(Listener.class);
        for (Listener listener : Listener.values()) {
            String own = environment.get(listener.variable());
            int port = own == null ? listener.defaultPort() + offset : number(listener.variable(), own);
            if (port < 1 || port > 65_535) {
                throw new StackFailure("%s would listen on port %d, which is not between 1 and 65535; change %s or %s."
                        .formatted(listener, port, listener.variable(), OFFSET));
            }
            numbers.put(listener, port);
        }
        Map<Integer, Listener> seen = new HashMap<>();
        numbers.forEach((listener, port) -> {
            Listener other = seen.put(port, listener);
            if (other != null) {
                throw new StackFailure("%s and %s are both set to port %d; change %s."
                        .formatted(other, listener, port, listener.variable()));
            }
        });
        return new Ports(numbers);
    }

    /** Ports free at this moment, for stacks of tests; below the range from which outgoing connections take theirs. */
    public static Ports free() {
        RandomGenerator random = RandomGenerator.getDefault();
        Map<Listener, Integer> numbers = new EnumMap<>(Listener.class);
        Set<Integer> taken = new HashSet<>();
        for (Listener listener : Listener.values()) {
            int port;
            do {
                port = random.nextInt(20_000, 32_000);
            } while (!isFree(port) || !taken.add(port));
            numbers.put(listener, port);
        }
        return new Ports(numbers);
    }

    /** Whether a listener could bind the port on the loopback address now. */
    public static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException occupied) {
            return false;
        }
    }

    private static int number(String variable, String value) {
        try {
            return Integer.parseInt(value.strip());
        } catch (NumberFormatException notANumber) {
            throw new StackFailure("%s is \"%s\", which is not a number.".formatted(variable, value), notANumber);
        }
    }
}
