using System.Reflection;
using System.Text.Json.Serialization.Metadata;

namespace Konvent.Basics;

/// <summary>Lets the state writer see an entity as it is: private constructors, private setters, and the list behind a read-only collection.</summary>
internal static class OpenState
{
    private const BindingFlags Own = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;

    public static void Open(JsonTypeInfo type)
    {
        if (type.Kind != JsonTypeInfoKind.Object || !IsEntity(type.Type))
            return; // Records are read through their constructors.
        type.CreateObject = () => Activator.CreateInstance(type.Type, nonPublic: true)!;
        foreach (var property in type.Properties.ToList())
        {
            if (property.AttributeProvider is not PropertyInfo member)
                continue;
            if (Field(type.Type, member.Name) is { } list && member.PropertyType.IsAssignableFrom(list.FieldType))
                ReadThroughField(type, property, list);
            else if (member.GetSetMethod(nonPublic: true) is not null)
                property.Set ??= member.SetValue;
            else if (property.Set is null)
                type.Properties.Remove(property); // Derived: it follows from the rest and is not state.
        }
    }

    private static bool IsEntity(Type type) =>
        type.Namespace?.StartsWith("Konvent", StringComparison.Ordinal) == true
        && type.GetConstructor(Own, []) is { IsPublic: false };

    private static void ReadThroughField(JsonTypeInfo type, JsonPropertyInfo property, FieldInfo list)
    {
        var open = type.CreateJsonPropertyInfo(list.FieldType, property.Name);
        open.Get = list.GetValue;
        open.Set = list.SetValue;
        type.Properties[type.Properties.IndexOf(property)] = open;
    }

    private static FieldInfo? Field(Type type, string property) =>
        type.GetField(
            char.ToLowerInvariant(property[0]) + property[1..],
            BindingFlags.Instance | BindingFlags.NonPublic
        );
}
