/**
 * Sections of the client dossier: any plug-in adds its own by {@link org.keqing.dossier.report.DossierSection}.
 *
 * @since 0.1
 */
package org.keqing.dossier.report;
