package org.zhibao.cases.evidence.store;

import java.io.IOException;
import java.io.InputStream;

/** Keeps files under keys. A key is written once; what is not complete is never there. */
public interface EvidenceStore {

    /**
     * Begins to write a file. Until {@link Upload#keep()} nobody can read it.
     *
     * @param key letters, digits and dashes; the id of the piece of evidence
     */
    Upload begin(String key) throws IOException;

    /**
     * Opens a file for reading; the caller closes it.
     *
     * @throws java.nio.file.NoSuchFileException when the store has no such file
     */
    InputStream open(String key) throws IOException;

    /** Removes a file, if it is there. */
    void remove(String key) throws IOException;
}
