import { useQuery } from '@tanstack/react-query';
import { Select, type SelectProps } from 'antd';
import { answer, api } from '../../shared/api/client.js';

/** One of the office's posts. */
export function PostChoice(props: SelectProps) {
  const posts = useQuery({ queryKey: ['posts'], queryFn: () => answer(api.GET('/api/office/posts')) });
  const options = (posts.data?.items ?? []).map(({ id, title }) => ({ value: id, label: title }));
  return <Select allowClear showSearch={{ optionFilterProp: 'label' }} options={options} loading={posts.isFetching} {...props} />;
}
