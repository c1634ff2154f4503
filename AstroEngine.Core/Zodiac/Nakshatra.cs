namespace AstroEngine.Core.Zodiac;

/// <summary>The 27 lunar mansions, 13°20' each, from 0 degrees of sidereal Aries.</summary>
public enum Nakshatra
{
    /// <summary>1st, from 0°.</summary>
    Ashwini,

    /// <summary>2nd, from 13°20'.</summary>
    Bharani,

    /// <summary>3rd, from 26°40'.</summary>
    Krittika,

    /// <summary>4th, from 40°.</summary>
    Rohini,

    /// <summary>5th, from 53°20'.</summary>
    Mrigashira,

    /// <summary>6th, from 66°40'.</summary>
    Ardra,

    /// <summary>7th, from 80°.</summary>
    Punarvasu,

    /// <summary>8th, from 93°20'.</summary>
    Pushya,

    /// <summary>9th, from 106°40'.</summary>
    Ashlesha,

    /// <summary>10th, from 120°.</summary>
    Magha,

    /// <summary>11th, from 133°20'.</summary>
    PurvaPhalguni,

    /// <summary>12th, from 146°40'.</summary>
    UttaraPhalguni,

    /// <summary>13th, from 160°.</summary>
    Hasta,

    /// <summary>14th, from 173°20'.</summary>
    Chitra,

    /// <summary>15th, from 186°40'.</summary>
    Swati,

    /// <summary>16th, from 200°.</summary>
    Vishakha,

    /// <summary>17th, from 213°20'.</summary>
    Anuradha,

    /// <summary>18th, from 226°40'.</summary>
    Jyeshtha,

    /// <summary>19th, from 240°.</summary>
    Mula,

    /// <summary>20th, from 253°20'.</summary>
    PurvaAshadha,

    /// <summary>21st, from 266°40'.</summary>
    UttaraAshadha,

    /// <summary>22nd, from 280°.</summary>
    Shravana,

    /// <summary>23rd, from 293°20'.</summary>
    Dhanishta,

    /// <summary>24th, from 306°40'.</summary>
    Shatabhisha,

    /// <summary>25th, from 320°.</summary>
    PurvaBhadrapada,

    /// <summary>26th, from 333°20'.</summary>
    UttaraBhadrapada,

    /// <summary>27th, from 346°40'.</summary>
    Revati,
}
