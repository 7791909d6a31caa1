package org.zhibao.kit.idempotency;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a transactional resource method safe to repeat: with an {@code Idempotency-Key} the answer is stored in the
 * transaction, and the same key with the same content gets the same answer. The method returns a
 * {@link org.jboss.resteasy.reactive.RestResponse}; what it throws is not stored, since it had no effect.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Idempotent {}
