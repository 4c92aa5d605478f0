/**
 * The resources under {@code /api/v1}: what scripts may read and write. {@link org.afterglow.web.internal.api.ApiRoutes} is the table
 * of them; {@code releng/api/openapi.json} tells the world, and tests hold the two against each other.
 */
package org.afterglow.web.internal.api;
