package nl.meedoen.sanction.maatregel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import nl.meedoen.common.platform.event.Event;
import nl.meedoen.common.platform.web.Refusal;
import nl.meedoen.sanction.maatregel.Maatregel.Status;

class MaatregelProperties {
    enum Stap {
        HOREN(Dossier::horen),
        AFZIEN_VAN_HOREN(Dossier::afzienVanHoren),
        OPLEGGEN(Dossier::opleggen),
        AFZIEN(Dossier::afzien);

        private final Consumer<Maatregel> op;

        Stap(Consumer<Maatregel> op) {
            this.op = op;
        }
    }

    @Property
    void langs_welke_weg_ook_wordt_niemand_ongehoord_verlaagd_en_hooguit_een_keer_besloten(
            @ForAll @Size(max = 8) List<Stap> stappen) {
        var maatregel = Dossier.voornemen();
        var events = new ArrayList<Event>();
        for (var stap : stappen) {
            var before = maatregel.status();
            var refused = refuses(stap, maatregel);
            events.addAll(maatregel.drain());
            if (refused) assertEquals(before, maatregel.status());
            if (besloten(before)) assertTrue(refused, stap + " na " + before);
        }
        assertEquals(besloten(maatregel.status()) ? 1 : 0, events.size());
        if (maatregel.status() == Status.OPGELEGD) assertNotNull(maatregel.hoorverslag());
    }

    private static boolean refuses(Stap stap, Maatregel maatregel) {
        try {
            stap.op.accept(maatregel);
            return false;
        } catch (Refusal expected) {
            return true;
        }
    }

    private static boolean besloten(Status status) {
        return status == Status.OPGELEGD || status == Status.AFGEZIEN;
    }
}
