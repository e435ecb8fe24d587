namespace Konvent.Basics;

/// <summary>Something of which caches must hear when it changes.</summary>
public interface IAnnounced;
