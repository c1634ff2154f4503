namespace AstroEngine.Core.Vedic.Vargas;

/// <summary>A division that has a name and rules of its own.</summary>
/// <param name="Division">Its number.</param>
/// <param name="Name">Its name.</param>
/// <param name="Usual">The usual rule.</param>
/// <param name="Variants">Rules of other traditions, besides those that every division can follow.</param>
internal sealed record NamedVarga(int Division, string Name, VargaMapping Usual, params (VargaMethod Method, VargaMapping Mapping)[] Variants)
{
    /// <summary>Whether the usual rule cuts a sign into the five unequal parts of the trimsamsa.</summary>
    public bool HasUnequalParts { get; private init; }

    /// <summary>All of them, in order.</summary>
    public static IReadOnlyList<NamedVarga> All { get; } =
    [
        new(1, "rasi", ParashariRules.Rasi),
        new(
            2,
            "hora",
            ParashariRules.Hora,
            (VargaMethod.Yavana, HoraRules.Yavana),
            (VargaMethod.Raman, HoraRules.Raman),
            (VargaMethod.Kashinatha, HoraRules.Kashinatha),
            (VargaMethod.Samasaptaka, HoraRules.Samasaptaka)),
        new(
            3,
            "drekkana",
            ParashariRules.Drekkana,
            (VargaMethod.SomanathaFromPisces, VariantRules.SomanathaDrekkana),
            (VargaMethod.Yavana, VariantRules.YavanaDrekkana),
            (VargaMethod.Jagannatha, VariantRules.JagannathaDrekkana)),
        new(4, "chaturthamsa", ParashariRules.Chaturthamsa),
        new(5, "panchamsa", ParashariRules.FiveLords),
        new(6, "shashthamsa", ParashariRules.AriesOrLibra),
        new(7, "saptamsa", ParashariRules.Saptamsa, (VargaMethod.EvenBackward, VariantRules.SaptamsaBackward)),
        new(8, "ashtamsa", ParashariRules.AriesSagittariusLeo),
        new(
            9,
            "navamsa",
            CyclicRules.Parivritti,
            (VargaMethod.Kalachakra, VariantRules.KalachakraNavamsa),
            (VargaMethod.KrishnaMishra, VariantRules.KrishnaMishraNavamsa)),
        new(
            10,
            "dasamsa",
            ParashariRules.Dasamsa,
            (VargaMethod.EvenBackward, VariantRules.DasamsaBackward),
            (VargaMethod.ReverseNinth, VariantRules.DasamsaReverseNinth)),
        new(11, "rudramsa", ParashariRules.Rudramsa, (VargaMethod.Raman, VariantRules.RamanRudramsa)),
        new(12, "dvadasamsa", CyclicRules.FromSign, (VargaMethod.EvenBackward, VariantRules.SignBackward)),
        new(16, "shodasamsa", ParashariRules.AriesLeoSagittarius),
        new(20, "vimsamsa", ParashariRules.AriesSagittariusLeo),
        new(
            24,
            "siddhamsa",
            ParashariRules.Siddhamsa,
            (VargaMethod.SiddhamsaReverse, VariantRules.SiddhamsaReverse),
            (VargaMethod.SiddhamsaDoubleReverse, VariantRules.SiddhamsaDoubleReverse)),
        new(27, "nakshatramsa", ParashariRules.Nakshatramsa),
        new(30, "trimsamsa", ParashariRules.FiveLords, (VargaMethod.FromSign, CyclicRules.FromSign)) { HasUnequalParts = true },
        new(40, "khavedamsa", ParashariRules.AriesOrLibra),
        new(45, "akshavedamsa", ParashariRules.AriesLeoSagittarius),
        new(60, "shashtyamsa", CyclicRules.FromSign, (VargaMethod.EvenBackward, VariantRules.SignBackward)),
        new(81, "navanavamsa", CyclicRules.Parivritti),
        new(108, "ashtottaramsa", ParashariRules.Ashtottaramsa),
        new(144, "dvadasadvadasamsa", ParashariRules.DvadasaDvadasamsa),
        new(150, "nadiamsa", CyclicRules.Parivritti, (VargaMethod.FromSign, CyclicRules.FromSign)),
    ];
}
