package org.zhibao.cases.intake;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Addresses of pages in a form in which the same page reads the same, however somebody came there. */
final class Listings {

    /** Parameters that platforms add to tell where a visitor came from. */
    private static final Pattern TRACKING =
            Pattern.compile("(?i)(utm_\\w+|spm|scm|from|share\\w*|ut_sk|abbucket|pvid|jd_pop|unionid|timestamp)");

    private Listings() {}

    /** Host in small letters, path, and the parameters that matter in their order of letters; empty when it is no address. */
    static Optional<String> normalForm(String address) {
        try {
            var text = address.strip();
            var uri = new URI(text.contains("://") ? text : "https://" + text);
            var scheme = uri.getScheme().toLowerCase(Locale.ROOT);
            if (uri.getHost() == null || !(scheme.equals("http") || scheme.equals("https"))) {
                return Optional.empty();
            }
            var host = uri.getHost().toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
            return Optional.of(host + path(uri.getRawPath()) + query(uri.getRawQuery()));
        } catch (URISyntaxException _) {
            return Optional.empty();
        }
    }

    private static String path(String raw) {
        return raw.endsWith("/") ? raw.substring(0, raw.length() - 1) : raw;
    }

    private static String query(@Nullable String raw) {
        if (raw == null || raw.isEmpty()) {
            return "";
        }
        var kept = Arrays.stream(raw.split("&"))
                .filter(parameter -> !parameter.isEmpty())
                .filter(parameter ->
                        !TRACKING.matcher(parameter.split("=", 2)[0]).matches())
                .sorted()
                .collect(Collectors.joining("&"));
        return kept.isEmpty() ? "" : "?" + kept;
    }
}
