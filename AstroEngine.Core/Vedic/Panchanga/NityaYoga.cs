namespace AstroEngine.Core.Vedic.Panchanga;

/// <summary>The 27 yogas of the panchanga: 13°20' each of the sum of the longitudes of Sun and Moon.</summary>
public enum NityaYoga
{
    /// <summary>0°00' to 13°20'.</summary>
    Vishkambha,

    /// <summary>13°20' to 26°40'.</summary>
    Priti,

    /// <summary>26°40' to 40°00'.</summary>
    Ayushman,

    /// <summary>40°00' to 53°20'.</summary>
    Saubhagya,

    /// <summary>53°20' to 66°40'.</summary>
    Shobhana,

    /// <summary>66°40' to 80°00'.</summary>
    Atiganda,

    /// <summary>80°00' to 93°20'.</summary>
    Sukarma,

    /// <summary>93°20' to 106°40'.</summary>
    Dhriti,

    /// <summary>106°40' to 120°00'.</summary>
    Shula,

    /// <summary>120°00' to 133°20'.</summary>
    Ganda,

    /// <summary>133°20' to 146°40'.</summary>
    Vriddhi,

    /// <summary>146°40' to 160°00'.</summary>
    Dhruva,

    /// <summary>160°00' to 173°20'.</summary>
    Vyaghata,

    /// <summary>173°20' to 186°40'.</summary>
    Harshana,

    /// <summary>186°40' to 200°00'.</summary>
    Vajra,

    /// <summary>200°00' to 213°20'.</summary>
    Siddhi,

    /// <summary>213°20' to 226°40'.</summary>
    Vyatipata,

    /// <summary>226°40' to 240°00'.</summary>
    Variyana,

    /// <summary>240°00' to 253°20'.</summary>
    Parigha,

    /// <summary>253°20' to 266°40'.</summary>
    Shiva,

    /// <summary>266°40' to 280°00'.</summary>
    Siddha,

    /// <summary>280°00' to 293°20'.</summary>
    Sadhya,

    /// <summary>293°20' to 306°40'.</summary>
    Shubha,

    /// <summary>306°40' to 320°00'.</summary>
    Shukla,

    /// <summary>320°00' to 333°20'.</summary>
    Brahma,

    /// <summary>333°20' to 346°40'.</summary>
    Indra,

    /// <summary>346°40' to 360°00'.</summary>
    Vaidhriti,
}
