/** The bytes of attachments: sealed files beside the database. */
package org.afterglow.store.jdbc.attached;
