package org.zhibao.kit.testsupport;

/** What a test may do with the broker of its JVM, whatever class loader either lives in. */
public interface TestBrokerMBean {

    String getBootstrapServers();

    /** Returns once the broker answers. */
    void start();

    /** Returns once the broker is down. */
    void stop();
}
