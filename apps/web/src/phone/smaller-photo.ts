const LONGEST_EDGE = 2000;
const SMALL_ENOUGH = 1_500_000;
const QUALITY = 0.85;

/** A photo of a camera's full size takes minutes to send from a building site. What is no photo, or small, stays as it is. */
export async function smallerPhoto(file: File): Promise<File> {
  if (!file.type.startsWith('image/') || file.size <= SMALL_ENOUGH) return file;
  const picture = await createImageBitmap(file).catch(() => undefined);
  if (!picture) return file;
  const scale = Math.min(1, LONGEST_EDGE / Math.max(picture.width, picture.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(picture.width * scale);
  canvas.height = Math.round(picture.height * scale);
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  const content = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', QUALITY));
  return content ? new File([content], file.name.replace(/\.\w+$/, '.jpg'), { type: 'image/jpeg' }) : file;
}
