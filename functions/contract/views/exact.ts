/** Holds a shape to the view that it describes: a field too few would make the tab refuse the whole answer. */
import type { z } from 'zod';

/** The names of fields that the view has and the shape has not, at any depth. */
type Left<View, Shape> = View extends readonly (infer Item)[]
  ? Shape extends readonly (infer ShapeItem)[] ? Left<Item, ShapeItem> : never
  : View extends object
    ? { [K in keyof View]-?: K extends keyof Shape ? Left<NonNullable<View[K]>, NonNullable<Shape[K]>> : K }[keyof View]
    : never;

type Fits<View,
Shape extends z.ZodType> = [Left<View, z.infer<Shape>>] extends [never] ? (View extends z.infer<Shape> ? unknown : 'narrower than the view') : { left: Left<View, z.infer<Shape>> };

/** The shape itself; does not compile unless everything that the view may hold fits it, field by field. */
export const exactly = <View>() => <Shape extends z.ZodType<View>>(shape: Shape & Fits<View, Shape>): Shape => shape;
