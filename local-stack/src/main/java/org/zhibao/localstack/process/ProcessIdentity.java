package org.zhibao.localstack.process;

/**
 * A process that cannot be confused with a later one of the same number.
 *
 * @param pid process id
 * @param bootId of the running kernel, so that a record from before a reboot never matches
 * @param startTicks clock ticks after boot at which the process began (field 22 of proc(5) stat)
 */
public record ProcessIdentity(long pid, String bootId, long startTicks) {

    /** Whether this very process still runs; a zombie does not. */
    public boolean isAlive() {
        return ProcFs.identify(pid).filter(this::equals).isPresent();
    }
}
