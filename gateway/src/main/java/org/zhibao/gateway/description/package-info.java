/** One OpenAPI document made of the services' own documents. */
@NullMarked
package org.zhibao.gateway.description;

import org.jspecify.annotations.NullMarked;
