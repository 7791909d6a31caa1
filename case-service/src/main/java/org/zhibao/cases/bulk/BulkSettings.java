package org.zhibao.cases.bulk;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.Optional;

/** Limits of bulk intake. The size of the file itself is {@code zhibao.http.body.uploads.batches}. */
@ConfigMapping(prefix = "zhibao.bulk")
public interface BulkSettings {

    /** Most lines in one file. */
    @WithDefault("100000")
    int maxLines();

    /** Most characters in one line, and in one field of it. */
    @WithDefault("65536")
    int maxLineLength();

    /** Most bytes that a spreadsheet may have when unpacked. */
    @WithDefault("512M")
    MemorySize maxUnpacked();

    /** Lines registered in one transaction. */
    @WithDefault("200")
    int chunk();

    /** How often a process looks for batches that wait; also how soon a batch is taken up after a restart. */
    @WithDefault("1s")
    String poll();

    /** Folder for files that are being read; the system's temporary folder by default. */
    Optional<Path> spoolFolder();
}
