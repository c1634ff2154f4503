namespace AstroEngine.Core.Vedic.Vargas;

/// <summary>How the parts of a sign are given to signs, where traditions differ. <see cref="VargaCatalog.MethodsOf"/> says which a division knows.</summary>
public enum VargaMethod
{
    /// <summary>The usual rule: Brihat Parashara Hora Shastra (BPHS) chapter 6 for its sixteen vargas, else the one most in use.</summary>
    Parashari,

    /// <summary>Cyclic: the parts of the whole zodiac one after another are Aries, Taurus and so on, round and round (D10 of Ojha; bicyclical D2, D3 parivritti-traya).</summary>
    Parivritti,

    /// <summary>Cyclic, but in even signs the parts are counted from the end of the sign (D2 of Uma and Shambhu; uniform D9 of Krishna Mishra).</summary>
    ParivrittiEvenReverse,

    /// <summary>Somanatha: the parts of odd signs run forward from Aries, those of even signs backward from Pisces.</summary>
    Somanatha,

    /// <summary>
    /// Somanatha as Sanjay Rath has it, for D3: the even signs themselves are taken backward too, so that Pisces and not Taurus begins with Pisces.
    /// </summary>
    SomanathaFromPisces,

    /// <summary>The Yavanas: D2 is the sign itself and the 11th from it; D3 the sign, the 12th and the 11th from it. Brihat Jataka I.12 reports it.</summary>
    Yavana,

    /// <summary>B. V. Raman: D2 as the day or night sign of the lord of the sign and of the 11th from it; D11 backward from the sign before.</summary>
    Raman,

    /// <summary>Kashinatha's hora: in the Sun's hora the day-strong sign of the sign's lord, in the Moon's hora the night-strong one.</summary>
    Kashinatha,

    /// <summary>Hora of opposites: the first half is the sign itself, the second the seventh from it.</summary>
    Samasaptaka,

    /// <summary>Jagannatha's drekkana: the trines of the sign, of which the first is the movable one, the second the fixed, the third the dual (Uttara Kalamrita II).</summary>
    Jagannatha,

    /// <summary>Navamsa of the Kalachakra: each quarter of a nakshatra has the sign that the Kalachakra gives it (Jataka Parijata).</summary>
    Kalachakra,

    /// <summary>Navamsa of Krishna Mishra as Rangacharya has it: fire from Aries and air from Libra forward, earth from Capricorn and water from Cancer backward.</summary>
    KrishnaMishra,

    /// <summary>As <see cref="Parashari"/>, but in even signs the count runs backward from the same start.</summary>
    EvenBackward,

    /// <summary>D10: as <see cref="EvenBackward"/>, but from the ninth counted backward.</summary>
    ReverseNinth,

    /// <summary>D24: even signs from Cancer backward.</summary>
    SiddhamsaReverse,

    /// <summary>D24: all signs from Leo forward.</summary>
    SiddhamsaDoubleReverse,

    /// <summary>Equal parts counted from the sign itself, as those of the shashtyamsa are.</summary>
    FromSign,
}
