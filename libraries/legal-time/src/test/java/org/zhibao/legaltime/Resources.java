package org.zhibao.legaltime;

import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Files of the library and of its tests. */
public final class Resources {
    private Resources() {}

    public static Reader open(String name) {
        InputStream in = Resources.class.getResourceAsStream("/org/zhibao/legaltime/" + name);
        return new InputStreamReader(Objects.requireNonNull(in, name), StandardCharsets.UTF_8);
    }
}
