package nl.meedoen.subsidy.rekening;

import nl.meedoen.subsidy.rekening.Dienstverbandfeit.DienstverbandBeeindigd;
import nl.meedoen.subsidy.rekening.Dienstverbandfeit.EinddatumGewijzigd;
import nl.meedoen.subsidy.rekening.Dienstverbandfeit.LoonwaardeVastgesteld;
import nl.meedoen.subsidy.rekening.Dienstverbandfeit.UrenGewijzigd;
import nl.meedoen.subsidy.rekening.Dienstverbandfeit.UrenOpgegeven;
import nl.meedoen.subsidy.rekening.Subsidiefeit.Overgenomen;
import nl.meedoen.subsidy.rekening.Subsidiefeit.SubsidieBeeindigd;
import nl.meedoen.subsidy.rekening.Subsidiefeit.SubsidieIngetrokken;
import nl.meedoen.subsidy.rekening.Subsidiefeit.Toegekend;
import nl.meedoen.subsidy.rekening.Subsidiefeit.UrenVariabel;
import nl.meedoen.subsidy.rekening.Subsidiefeit.UrenopgaveUitgebleven;
import nl.meedoen.subsidy.rekening.Subsidiefeit.Verhuisd;
import nl.meedoen.subsidy.rekening.Ziektefeit.DekkingBeeindigd;
import nl.meedoen.subsidy.rekening.Ziektefeit.DekkingGeweigerd;
import nl.meedoen.subsidy.rekening.Ziektefeit.DekkingToegekend;
import nl.meedoen.subsidy.rekening.Ziektefeit.DekkingVerwacht;
import nl.meedoen.subsidy.rekening.Ziektefeit.GedeeltelijkHersteld;
import nl.meedoen.subsidy.rekening.Ziektefeit.Hersteld;
import nl.meedoen.subsidy.rekening.Ziektefeit.ZiekGemeld;
import nl.meedoen.subsidy.rekening.Ziektefeit.ZiekmeldingGecorrigeerd;
import nl.meedoen.subsidy.rekening.Ziektefeit.ZiekmeldingIngetrokken;

/** The same fact, as if it had arrived at another moment. */
final class Feitkopie {
    private Feitkopie() {}

    static Feit laterGeregistreerd(Feit feit, int seconden) {
        var oud = feit.kenmerk();
        var nieuw =
                new Kenmerk(oud.bron(), oud.gemeldOp(), oud.geregistreerdOp().plusSeconds(seconden));
        return switch (feit) {
            case Toegekend f -> new Toegekend(nieuw, f.loonkostensubsidie(), f.geldigVanaf(), f.uitgangspunten());
            case SubsidieBeeindigd f -> new SubsidieBeeindigd(nieuw, f.loonkostensubsidie(), f.laatsteDag());
            case SubsidieIngetrokken f -> new SubsidieIngetrokken(nieuw, f.loonkostensubsidie(), f.geldigVanaf());
            case Verhuisd f -> new Verhuisd(nieuw, f.loonkostensubsidie(), f.geldigVanaf(), f.naar());
            case UrenVariabel f -> new UrenVariabel(nieuw, f.loonkostensubsidie(), f.geldigVanaf());
            case UrenopgaveUitgebleven f -> new UrenopgaveUitgebleven(nieuw, f.loonkostensubsidie(), f.maand());
            case UrenOpgegeven f -> new UrenOpgegeven(nieuw, f.maand(), f.uren());
            case Overgenomen f -> new Overgenomen(nieuw, f.loonkostensubsidie(), f.eersteMaand());
            case LoonwaardeVastgesteld f -> new LoonwaardeVastgesteld(nieuw, f.geldigVanaf(), f.loonwaarde());
            case UrenGewijzigd f -> new UrenGewijzigd(nieuw, f.geldigVanaf(), f.arbeidsduur());
            case EinddatumGewijzigd f -> new EinddatumGewijzigd(nieuw, f.geldigVanaf(), f.laatsteDag());
            case DienstverbandBeeindigd f -> new DienstverbandBeeindigd(nieuw, f.laatsteDag());
            case ZiekGemeld f -> new ZiekGemeld(nieuw, f.ziekmelding(), f.eersteZiektedag());
            case ZiekmeldingGecorrigeerd f -> new ZiekmeldingGecorrigeerd(nieuw, f.ziekmelding(), f.eersteZiektedag());
            case ZiekmeldingIngetrokken f -> new ZiekmeldingIngetrokken(nieuw, f.ziekmelding());
            case GedeeltelijkHersteld f ->
                new GedeeltelijkHersteld(nieuw, f.ziekmelding(), f.geldigVanaf(), f.urenPerWeek());
            case Hersteld f -> new Hersteld(nieuw, f.ziekmelding(), f.eersteWerkdag());
            case DekkingVerwacht f ->
                new DekkingVerwacht(nieuw, f.ziekmelding(), f.geldigVanaf(), f.gedekt(), f.gronden());
            case DekkingToegekend f -> new DekkingToegekend(nieuw, f.ziekmelding(), f.geldigVanaf(), f.tot());
            case DekkingGeweigerd f -> new DekkingGeweigerd(nieuw, f.ziekmelding(), f.geldigVanaf());
            case DekkingBeeindigd f -> new DekkingBeeindigd(nieuw, f.ziekmelding(), f.geldigVanaf());
        };
    }
}
