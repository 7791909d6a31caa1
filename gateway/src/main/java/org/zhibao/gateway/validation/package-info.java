/** Requests checked against the services' own OpenAPI documents before they travel on. */
@NullMarked
package org.zhibao.gateway.validation;

import org.jspecify.annotations.NullMarked;
