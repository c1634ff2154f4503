namespace AstroEngine.Core.Vedic.LunarCalendar;

/// <summary>The sixty years of Jupiter's cycle.</summary>
/// <remarks>Names as Drik Panchang spells them; Sewell and Dikshit, The Indian Calendar (1896), table XII.</remarks>
public enum Samvatsara
{
    /// <summary>1st of the cycle.</summary>
    Prabhava,

    /// <summary>2nd of the cycle.</summary>
    Vibhava,

    /// <summary>3rd of the cycle.</summary>
    Shukla,

    /// <summary>4th of the cycle.</summary>
    Pramoda,

    /// <summary>5th of the cycle.</summary>
    Prajapati,

    /// <summary>6th of the cycle.</summary>
    Angirasa,

    /// <summary>7th of the cycle.</summary>
    Shrimukha,

    /// <summary>8th of the cycle.</summary>
    Bhava,

    /// <summary>9th of the cycle.</summary>
    Yuva,

    /// <summary>10th of the cycle.</summary>
    Dhatri,

    /// <summary>11th of the cycle.</summary>
    Ishvara,

    /// <summary>12th of the cycle.</summary>
    Bahudhanya,

    /// <summary>13th of the cycle.</summary>
    Pramathi,

    /// <summary>14th of the cycle.</summary>
    Vikrama,

    /// <summary>15th of the cycle.</summary>
    Vrisha,

    /// <summary>16th of the cycle.</summary>
    Chitrabhanu,

    /// <summary>17th of the cycle.</summary>
    Subhanu,

    /// <summary>18th of the cycle.</summary>
    Tarana,

    /// <summary>19th of the cycle.</summary>
    Parthiva,

    /// <summary>20th of the cycle.</summary>
    Vyaya,

    /// <summary>21st of the cycle.</summary>
    Sarvajit,

    /// <summary>22nd of the cycle.</summary>
    Sarvadhari,

    /// <summary>23rd of the cycle.</summary>
    Virodhi,

    /// <summary>24th of the cycle.</summary>
    Vikriti,

    /// <summary>25th of the cycle.</summary>
    Khara,

    /// <summary>26th of the cycle.</summary>
    Nandana,

    /// <summary>27th of the cycle.</summary>
    Vijaya,

    /// <summary>28th of the cycle.</summary>
    Jaya,

    /// <summary>29th of the cycle.</summary>
    Manmatha,

    /// <summary>30th of the cycle.</summary>
    Durmukhi,

    /// <summary>31st of the cycle.</summary>
    Hevilambi,

    /// <summary>32nd of the cycle.</summary>
    Vilambi,

    /// <summary>33rd of the cycle.</summary>
    Vikari,

    /// <summary>34th of the cycle.</summary>
    Sharvari,

    /// <summary>35th of the cycle.</summary>
    Plava,

    /// <summary>36th of the cycle.</summary>
    Shubhakrit,

    /// <summary>37th of the cycle.</summary>
    Shobhakrit,

    /// <summary>38th of the cycle.</summary>
    Krodhi,

    /// <summary>39th of the cycle.</summary>
    Vishvavasu,

    /// <summary>40th of the cycle.</summary>
    Parabhava,

    /// <summary>41st of the cycle.</summary>
    Plavanga,

    /// <summary>42nd of the cycle.</summary>
    Kilaka,

    /// <summary>43rd of the cycle.</summary>
    Saumya,

    /// <summary>44th of the cycle.</summary>
    Sadharana,

    /// <summary>45th of the cycle.</summary>
    Virodhikrit,

    /// <summary>46th of the cycle.</summary>
    Paridhavi,

    /// <summary>47th of the cycle.</summary>
    Pramadi,

    /// <summary>48th of the cycle.</summary>
    Ananda,

    /// <summary>49th of the cycle.</summary>
    Rakshasa,

    /// <summary>50th of the cycle.</summary>
    Nala,

    /// <summary>51st of the cycle.</summary>
    Pingala,

    /// <summary>52nd of the cycle.</summary>
    Kalayukta,

    /// <summary>53rd of the cycle.</summary>
    Siddharthi,

    /// <summary>54th of the cycle.</summary>
    Raudra,

    /// <summary>55th of the cycle.</summary>
    Durmati,

    /// <summary>56th of the cycle.</summary>
    Dundubhi,

    /// <summary>57th of the cycle.</summary>
    Rudhirodgari,

    /// <summary>58th of the cycle.</summary>
    Raktakshi,

    /// <summary>59th of the cycle.</summary>
    Krodhana,

    /// <summary>60th of the cycle.</summary>
    Akshaya,
}
