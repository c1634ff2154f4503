namespace AstroEngine.Core.Vedic.Panchanga;

/// <summary>The names of the tithis: fourteen that both halves of the month share, and the last of each half.</summary>
public enum TithiName
{
    /// <summary>The first of a half.</summary>
    Pratipada,

    /// <summary>The second of a half.</summary>
    Dwitiya,

    /// <summary>The third of a half.</summary>
    Tritiya,

    /// <summary>The fourth of a half.</summary>
    Chaturthi,

    /// <summary>The fifth of a half.</summary>
    Panchami,

    /// <summary>The sixth of a half.</summary>
    Shashthi,

    /// <summary>The seventh of a half.</summary>
    Saptami,

    /// <summary>The eighth of a half.</summary>
    Ashtami,

    /// <summary>The ninth of a half.</summary>
    Navami,

    /// <summary>The tenth of a half.</summary>
    Dashami,

    /// <summary>The eleventh of a half.</summary>
    Ekadashi,

    /// <summary>The twelfth of a half.</summary>
    Dwadashi,

    /// <summary>The thirteenth of a half.</summary>
    Trayodashi,

    /// <summary>The fourteenth of a half.</summary>
    Chaturdashi,

    /// <summary>The fifteenth of the waxing half, which ends at full moon.</summary>
    Purnima,

    /// <summary>The fifteenth of the waning half, which ends at new moon.</summary>
    Amavasya,
}
