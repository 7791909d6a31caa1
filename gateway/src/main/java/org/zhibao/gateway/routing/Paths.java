package org.zhibao.gateway.routing;

/** The form of a path the gateway is willing to judge. */
public final class Paths {

    private Paths() {}

    /**
     * Whether a path means the same to the gateway and to the service behind it. Dot segments, empty segments,
     * backslashes and encoded separators are read differently by different servers, so that a path could be judged as
     * one resource here and answered as another there.
     *
     * @param path raw path as it came, still percent-encoded
     */
    public static boolean isNormal(String path) {
        for (int i = 0; i < path.length(); i++) {
            switch (path.charAt(i)) {
                case '/' -> {
                    if (i + 1 < path.length() && (path.charAt(i + 1) == '/' || isDotSegment(path, i + 1))) {
                        return false;
                    }
                }
                case '\\', ';' -> {
                    return false;
                }
                case '%' -> {
                    if (isEncodedSeparator(path, i)) {
                        return false;
                    }
                }
                default -> {
                    // an ordinary character
                }
            }
        }
        return true;
    }

    private static boolean isDotSegment(String path, int start) {
        int dots = 0;
        while (start + dots < path.length() && path.charAt(start + dots) == '.') {
            dots++;
        }
        boolean onlyDots = start + dots == path.length() || path.charAt(start + dots) == '/';
        return onlyDots && (dots == 1 || dots == 2);
    }

    /** Encoded dot, slash, backslash, percent sign or control character: nothing a resource's name needs. */
    private static boolean isEncodedSeparator(String path, int percent) {
        if (percent + 2 >= path.length()) {
            return true;
        }
        int high = Character.digit(path.charAt(percent + 1), 16);
        int low = Character.digit(path.charAt(percent + 2), 16);
        if (high < 0 || low < 0) {
            return true;
        }
        int octet = high * 16 + low;
        return octet < 0x20 || octet == '.' || octet == '/' || octet == '\\' || octet == '%' || octet == 0x7f;
    }
}
