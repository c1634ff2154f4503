using AstroEngine.Core;
using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Sky.EphemerisTables;
using AstroEngine.Core.Time;
using AstroEngine.Functions.Http;

namespace AstroEngine.Functions.Sky.EphemerisTables;

/// <summary>Writes one row of a table as a JSON object.</summary>
internal static class EphemerisRowJson
{
    /// <summary>Writes a row.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="query">The table.</param>
    /// <param name="block">The rows at hand.</param>
    /// <param name="row">Which of them.</param>
    public static void Write(ref JsonText json, EphemerisQuery query, in EphemerisBlock block, int row)
    {
        var table = query.Table;
        var at = table.At(block.First + row);
        json.StartObject();
        json.String("at"u8, Iso.Utc(at));
        json.Number("julian_day"u8, JulianDay.FromInstant(at).Value);
        json.StartArray("points"u8);
        for (var p = 0; p < table.Points.Count; p++)
        {
            json.StartObject();
            json.String("point"u8, Names.Of(table.Points[p]));
            var position = block.Positions[(row * table.Points.Count) + p];
            foreach (var column in query.Columns)
            {
                Write(ref json, column, position);
            }

            json.EndObject();
        }

        json.EndArray();
        json.EndObject();
    }

    private static void Write(ref JsonText json, TableColumn column, in BodyPosition position)
    {
        switch (column)
        {
            case TableColumn.Longitude:
                json.Direction("longitude"u8, position.Longitude);
                break;
            case TableColumn.Latitude:
                json.Angle("latitude"u8, position.Latitude);
                break;
            case TableColumn.Distance:
                json.Distance("distance"u8, position.Distance);
                break;
            case TableColumn.Speed:
                json.Rounded("speed"u8, position.Speed);
                break;
            case TableColumn.RightAscension:
                json.Direction("right_ascension"u8, position.RightAscension);
                break;
            default:
                json.Angle("declination"u8, position.Declination);
                break;
        }
    }
}
