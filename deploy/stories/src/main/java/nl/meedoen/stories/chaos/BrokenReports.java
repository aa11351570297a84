package nl.meedoen.stories.chaos;

import java.util.ArrayList;
import java.util.List;
import nl.meedoen.local.partners.Broken;
import nl.meedoen.local.partners.Broken.Fault;
import nl.meedoen.local.partners.Message;

/**
 * Reports that are broken on purpose, each of the only spell of an employee.
 *
 * @param known employees who are registered, whose report was broken
 * @param unknown who is registered only when the reports are repaired
 */
record BrokenReports(List<Employment> known, Employment unknown) {
    private static final List<Fault> BY_UWV = List.of(Fault.ONBEKENDE_VERSIE, Fault.BSN_ONGELDIG, Fault.VELD_ONTBREEKT);
    private static final List<Fault> BY_DZB = List.of(Fault.ONBEKENDE_VERSIE, Fault.VELD_ONTBREEKT);
    static final int NUMBER = BY_UWV.size() + BY_DZB.size() + 1;

    List<Broken> broken() {
        var employees = known.iterator();
        var broken = new ArrayList<Broken>();
        for (var fault : BY_UWV) broken.add(Broken.of(fault, uwv(employees.next())));
        for (var fault : BY_DZB) broken.add(Broken.of(fault, dzb(employees.next())));
        broken.add(Broken.of(Fault.DIENSTVERBAND_ONBEKEND, uwv(unknown)));
        return broken;
    }

    private static Message uwv(Employment employment) {
        return employment.uwv(employment.plan().spells().getFirst()).findFirst().orElseThrow();
    }

    private static Message dzb(Employment employment) {
        return employment.dzb(employment.plan().spells().getFirst()).findFirst().orElseThrow();
    }
}
