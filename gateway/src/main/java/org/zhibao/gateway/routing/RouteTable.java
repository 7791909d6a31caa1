package org.zhibao.gateway.routing;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Which service answers a path: the longest configured prefix that ends at a segment's end. */
@Singleton
public final class RouteTable {

    /** Every routed path starts here; the path itself is passed on unchanged. */
    public static final String ROOT = "/api/v1/";

    private record Entry(String prefix, Service service) {}

    private final Map<String, Service> services = new TreeMap<>();
    private final Map<String, List<Entry>> byFirstSegment = new HashMap<>();

    @Inject
    RouteTable(RoutingSettings.Routes routes, RoutingSettings.Prefixes prefixes) {
        this(routes.baseUrls(), prefixes.prefixes());
    }

    RouteTable(Map<String, URI> baseUrls, Map<String, List<String>> prefixes) {
        baseUrls.forEach((key, url) -> services.put(key, new Service(key, url)));
        prefixes.forEach((key, list) -> {
            var service = services.get(key);
            if (service == null) {
                throw new IllegalArgumentException(
                        "zhibao.gateway.prefixes." + key + " names a service that zhibao.gateway.routes does not");
            }
            list.forEach(prefix -> add(prefix, service));
        });
        byFirstSegment
                .values()
                .forEach(list -> list.sort(
                        Comparator.comparingInt((Entry entry) -> entry.prefix().length())
                                .reversed()));
    }

    private void add(String prefix, Service service) {
        var entries = byFirstSegment.computeIfAbsent(firstSegment(prefix), first -> new ArrayList<>());
        if (entries.stream().anyMatch(entry -> entry.prefix().equals(prefix))) {
            throw new IllegalArgumentException("Two services claim the path " + ROOT + prefix);
        }
        entries.add(new Entry(prefix, service));
    }

    /**
     * Finds who answers a path.
     *
     * @param path the request's path
     * @return the service, or null when nobody answers that path
     */
    public @Nullable Service find(String path) {
        if (!path.startsWith(ROOT)) {
            return null;
        }
        var rest = path.substring(ROOT.length());
        for (var entry : byFirstSegment.getOrDefault(firstSegment(rest), List.of())) {
            if (rest.startsWith(entry.prefix())
                    && (rest.length() == entry.prefix().length()
                            || rest.charAt(entry.prefix().length()) == '/')) {
                return entry.service();
            }
        }
        return null;
    }

    /** All services in the order of their keys. */
    public List<Service> services() {
        return List.copyOf(services.values());
    }

    private static String firstSegment(String path) {
        int slash = path.indexOf('/');
        return slash < 0 ? path : path.substring(0, slash);
    }
}
