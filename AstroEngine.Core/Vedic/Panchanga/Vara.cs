namespace AstroEngine.Core.Vedic.Panchanga;

/// <summary>The weekday of the panchanga, which runs from sunrise to sunrise.</summary>
public enum Vara
{
    /// <summary>Ravivara, of the Sun.</summary>
    Sunday,

    /// <summary>Somavara, of the Moon.</summary>
    Monday,

    /// <summary>Mangalavara, of Mars.</summary>
    Tuesday,

    /// <summary>Budhavara, of Mercury.</summary>
    Wednesday,

    /// <summary>Guruvara, of Jupiter.</summary>
    Thursday,

    /// <summary>Shukravara, of Venus.</summary>
    Friday,

    /// <summary>Shanivara, of Saturn.</summary>
    Saturday,
}
