/**
 * What UWV says of sickness, benefit and invoices, told to the others by client and employment. UWV knows a person by
 * BSN and an employer by payroll-tax number; whoever is meant is found here, and the BSN goes no further.
 */
@NullMarked
package nl.meedoen.client.partner.herkenning;

import org.jspecify.annotations.NullMarked;
